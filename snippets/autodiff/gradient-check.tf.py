import tensorflow as tf

x = tf.constant([0.5, 1., 2.], dtype=tf.float64)
theoretical, numerical = tf.test.compute_gradient(tf.sin, [x])
abs(theoretical[0] - numerical[0]).max() < 1e-6
