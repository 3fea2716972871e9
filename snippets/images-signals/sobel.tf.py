import tensorflow as tf

x = tf.constant([[0.0, 0.0, 4.0], [0.0, 0.0, 4.0], [0.0, 8.0, 8.0]])
tf.image.sobel_edges(x[None, ..., None])[0, :, :, 0]
