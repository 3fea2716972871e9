import tensorflow as tf

tf.debugging.check_numerics(tf.math.log([-1., 1.]), "the logarithm")
