import tensorflow as tf

x = tf.constant([[0.0, 0.5], [0.8, 1.0]])
tf.image.adjust_gamma(x, gamma=2.0, gain=0.5)
