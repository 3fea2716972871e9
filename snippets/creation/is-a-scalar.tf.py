import tensorflow as tf

[tf.rank(x) == 0 for x in (3., tf.constant(3.), tf.ones(1))]
