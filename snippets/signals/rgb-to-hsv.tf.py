import tensorflow as tf

x = tf.constant([[0.8, 0.4, 0.2], [0.1, 0.5, 0.3], [0.2, 0.3, 0.6], [0.5, 0.5, 0.5]])
tf.image.rgb_to_hsv(x)
