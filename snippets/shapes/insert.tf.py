import tensorflow as tf

x = tf.constant([1., 2., 3.])
v = tf.constant([9.])
tf.concat((x[:1], v, x[1:]), axis=0)
