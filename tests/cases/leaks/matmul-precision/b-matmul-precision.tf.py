"highest"
