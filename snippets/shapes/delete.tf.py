import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
tf.concat((x[:1], x[2:]), axis=0)
