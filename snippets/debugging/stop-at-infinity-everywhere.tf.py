import tensorflow as tf

tf.debugging.check_numerics(tf.math.log([0., 1.]), "the logarithm")
