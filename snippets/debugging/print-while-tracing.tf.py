import tensorflow as tf


@tf.function
def double(x):
    print("doubling")
    return 2 * x


for number in (1, 2):
    double(tf.constant(number))
print("end")
