import tensorflow as tf

x = tf.constant([[0.5, 0.502], [0.5, 0.502]])
tf.image.per_image_standardization(x[..., None])[..., 0]
