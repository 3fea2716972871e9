import tensorflow as tf

2**64
