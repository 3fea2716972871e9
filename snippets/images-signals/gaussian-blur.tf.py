import tensorflow as tf

x = tf.constant([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
tf.keras.ops.image.gaussian_blur(x[None, ..., None], (3, 3), (1.0, 1.0))[0, ..., 0]
