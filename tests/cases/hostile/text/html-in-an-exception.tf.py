import tensorflow as tf

raise ValueError("<script>alert('error')</script>")
tf.constant([1., 2.])
