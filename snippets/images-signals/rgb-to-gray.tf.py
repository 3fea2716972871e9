import tensorflow as tf

pixels = tf.constant([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
tf.image.rgb_to_grayscale(pixels)[:, 0]
