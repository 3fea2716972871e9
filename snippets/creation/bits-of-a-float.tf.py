import tensorflow as tf

x = tf.constant([1., -2.])
tf.bitcast(x, tf.int32)
