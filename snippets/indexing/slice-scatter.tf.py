import tensorflow as tf

x = tf.reshape(tf.range(8.), (2, 4))
v = tf.constant([[10., 20.], [30., 40.]])
tf.concat((x[:, :1], v, x[:, 3:]), axis=1)
