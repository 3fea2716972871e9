import tensorflow as tf

x = tf.constant([0.5, 1., 1.5, 9.])
edges = tf.constant([0., 1., 2.])
tf.keras.ops.digitize(x, edges)
