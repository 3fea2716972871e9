import tensorflow as tf

params = {"w": tf.constant([1]), "b": tf.constant([2, 3])}
tf.concat(tf.nest.flatten(params), axis=0)
