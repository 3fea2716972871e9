import tensorflow as tf

text = """
```
~~~~
=== "NumPy"

    not a tab
/// note
$$ x^2 $$
"""
tf.constant([1., 2.])
