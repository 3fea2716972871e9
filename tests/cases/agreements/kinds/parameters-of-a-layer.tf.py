import tensorflow as tf

{"weight": tf.Variable([[2., 2.]]), "bias": tf.Variable([1.])}
