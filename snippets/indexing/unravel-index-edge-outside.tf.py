import tensorflow as tf

o = tf.constant([7])
tf.unravel_index(o, (2, 3))
