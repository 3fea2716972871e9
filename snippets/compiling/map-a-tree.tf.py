import tensorflow as tf

params = {"w": tf.constant([1., 2.]), "b": tf.constant(3.)}
slopes = {"w": tf.constant([10., 20.]), "b": tf.constant(-10.)}
tf.nest.map_structure(lambda p, g: p - 0.1 * g, params, slopes)
