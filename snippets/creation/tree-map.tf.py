import tensorflow as tf

x = {"w": tf.constant([1.0, 2.0]), "b": [tf.constant([3.0])]}
tf.nest.map_structure(lambda t: 10 * t, x)
