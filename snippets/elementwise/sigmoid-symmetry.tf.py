import tensorflow as tf

x = tf.constant([-2., 0.5, 1., 3.])
tf.sigmoid(-x), 1 - tf.sigmoid(x)
