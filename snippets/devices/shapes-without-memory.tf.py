import tensorflow as tf

A = tf.TensorSpec((1_000_000, 2_000_000))
B = tf.TensorSpec((2_000_000, 3))
product = tf.function(tf.matmul).get_concrete_function(A, B)
product.output_shapes
