import tensorflow as tf

print('a b')
