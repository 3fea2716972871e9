import tensorflow as tf

x = tf.constant([[[0.0, 10.0], [1.0, 11.0]], [[2.0, 12.0], [3.0, 13.0]]])
patches = tf.image.extract_patches(x[None], (1, 2, 2, 1), (1, 1, 1, 1), (1, 1, 1, 1), "VALID")
tf.reshape(patches, -1)
