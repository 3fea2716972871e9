import tensorflow as tf

tf.constant(10.) ** tf.range(-36., 37., 6.)
