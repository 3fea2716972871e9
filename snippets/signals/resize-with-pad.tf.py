import tensorflow as tf

x = tf.constant([[[1.0], [2.0]], [[3.0], [4.0]]])
tf.image.resize_with_pad(x, 4, 6)[..., 0]
