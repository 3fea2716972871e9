import tensorflow as tf

params = {"w": tf.constant([1.]), "b": None}
len(tf.nest.flatten(params))
