import tensorflow as tf

values = tf.constant([[1.0, 2.0, 4.0], [0.0, 3.0, 5.0]])
at = tf.constant([[0.5, 1.5], [1.0, 0.25]])
tf.keras.ops.image.map_coordinates(values, tf.transpose(at), order=1)
