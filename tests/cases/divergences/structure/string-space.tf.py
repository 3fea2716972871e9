"a  b"
