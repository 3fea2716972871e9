import tensorflow as tf

x = tf.constant([[0.5, 0.2, -0.1], [0.4, 0.0, 0.1]])
tf.image.yiq_to_rgb(x)
