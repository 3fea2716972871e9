import tensorflow as tf

x = tf.constant([True, True, False])
tf.reduce_prod(x)
