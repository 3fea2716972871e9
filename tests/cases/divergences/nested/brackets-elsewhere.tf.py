import tensorflow as tf

((tf.constant(1.), tf.constant(2.)), tf.constant(3.))
