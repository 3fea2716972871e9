import sys

import tensorflow as tf


@tf.function
def double(x):
    tf.print("x =", x, output_stream=sys.stdout)
    return 2 * x


for number in (1, 2):
    double(tf.constant(number))
print("end")
