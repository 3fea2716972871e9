import tensorflow as tf

x = tf.constant([[0.05, 0.75, 0.8], [0.4, 0.5, 0.5], [0.625, 0.7, 0.6]])
tf.image.hsv_to_rgb(x)
