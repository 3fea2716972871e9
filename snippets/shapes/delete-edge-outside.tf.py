import tensorflow as tf

x = tf.constant([1., 2.])
tf.concat((x[:5], x[6:]), axis=0)
