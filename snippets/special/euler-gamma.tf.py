import tensorflow as tf

-tf.math.digamma(1.)
