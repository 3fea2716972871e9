import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 6.0]])
tf.image.per_image_standardization(x[..., None])[..., 0]
