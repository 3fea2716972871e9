import tensorflow as tf

x = tf.constant([[[0.2], [0.7]]])
tf.image.grayscale_to_rgb(x)
