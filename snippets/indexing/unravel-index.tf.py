import tensorflow as tf

o = tf.constant([2, 3, 5])
tf.unravel_index(o, (2, 3))
