import tensorflow as tf

tf.exp(tf.math.log(tf.constant([0., 1.])))
