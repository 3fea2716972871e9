import tensorflow as tf

image = tf.constant([[0.0, 1.0, 2.0], [10.0, 11.0, 12.0]])
points = tf.constant([[0.0, 0.0], [-1.0, 1.0], [0.25, -1.0], [1.5, -1.0]])  # x, y
column, row = (points[:, 0] + 1) / 2 * 2, (points[:, 1] + 1) / 2 * 1
tf.keras.ops.image.map_coordinates(image, tf.stack([row, column]), order=1)
