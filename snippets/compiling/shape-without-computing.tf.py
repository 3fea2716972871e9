import tensorflow as tf

a, b = tf.TensorSpec([2, 3]), tf.TensorSpec([3, 5])
tf.function(tf.matmul).get_concrete_function(a, b).output_shapes
