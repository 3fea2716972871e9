import tensorflow as tf

values = tf.constant([[1.0, 2.0], [4.0, 3.0]])
tf.keras.ops.image.map_coordinates(values, tf.constant([[0.0], [2.0]]), order=1)
