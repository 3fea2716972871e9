import tensorflow as tf

patches = tf.constant([[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]])
grid = tf.reshape(patches, (2, 2, 2, 2))
tf.reshape(tf.transpose(grid, (0, 2, 1, 3)), (4, 4))
