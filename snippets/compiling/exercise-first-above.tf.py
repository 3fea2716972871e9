import tensorflow as tf


@tf.function
def first_above(x, bound):
    return tf.argmax(x > bound, output_type=tf.int32)


first_above(tf.constant([1., 4., 2., 8.]), tf.constant(3.))
