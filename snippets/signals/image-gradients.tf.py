import tensorflow as tf

x = tf.constant([[1.0, 2.0, 4.0], [7.0, 3.0, 0.0]])
down, right = tf.image.image_gradients(x[None, ..., None])
down[0, ..., 0], right[0, ..., 0]
