import tensorflow as tf

raise ExceptionGroup("many", [ValueError(i) for i in range(1000)])
tf.constant([1., 2.])
