import tensorflow as tf

x = tf.constant([[0.5, -0.1, 0.2], [0.4, 0.0, -0.2]])
tf.image.yuv_to_rgb(x)
