import tensorflow as tf

x = tf.constant([1., 2.])
v = tf.constant([9.])
tf.concat((x[:5], v, x[5:]), axis=0)
