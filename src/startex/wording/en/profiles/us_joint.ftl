# Joint exercises of the United States: the words of terms.ftl.
