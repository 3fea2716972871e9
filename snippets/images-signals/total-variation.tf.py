import tensorflow as tf

x = tf.constant([[1.0, 2.0, 4.0], [1.0, 5.0, 4.0]])
tf.image.total_variation(x[..., None])
